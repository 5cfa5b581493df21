// Starts the site's worker, whose script is this one's name, and tells with each reply how long it took to make: the
// time that messages take is no part of it.
let began;
const post = self.postMessage.bind(self);
self.postMessage = (reply) => {
  post({ reply, took: began === undefined ? undefined : performance.now() - began });
};
Object.defineProperty(self, 'onmessage', {
  set(listener) {
    self.addEventListener('message', (event) => {
      began = performance.now();
      listener(event);
      began = undefined;
    });
  },
});
importScripts(self.name);
