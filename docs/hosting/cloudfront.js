// For CloudFront, as a function of the event "viewer request" with the runtime cloudfront-js-2.0: a bucket knows
// files only, so each page's address becomes that of its index.html.
function handler(event) {
  const request = event.request;
  if (!/\.\w+$/.test(request.uri)) request.uri = request.uri.replace(/\/?$/, '/index.html');
  return request;
}
