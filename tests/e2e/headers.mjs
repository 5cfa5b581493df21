// The file `_headers`, as Netlify and Cloudflare Pages read it.
//
// Sources of the format: https://docs.netlify.com/manage/routing/headers/ and
// https://developers.cloudflare.com/pages/configuration/headers/.

/**
 * Reads a `_headers` file.
 *
 * @param {string} text a path pattern per rule, and below it indented lines `Name: value`
 * @returns {(path: string) => Map<string, string>} what is sent with the file at a path, names in lower case. Values
 *   that several rules give to one header are joined by commas, as the hosts do.
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ fits: pattern(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = line.match(/^\s+([\w-]+):\s*(.*\S)\s*$/) ?? [];
    if (!name || !rules.length) throw new Error(`_headers has a line that is neither a path nor a header: ${line}`);
    rules.at(-1).headers.push([name.toLowerCase(), value]);
  }
  return (path) => {
    const sent = new Map();
    for (const { headers } of rules.filter(({ fits }) => fits.test(path))) {
      for (const [name, value] of headers) sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
    }
    return sent;
  };
}

/** `*` stands for anything, `:name` for one folder or file. */
function pattern(path) {
  const parts = path.split(/(\*|:[A-Za-z]\w*)/);
  const inWords = { '*': '.*', ':': '[^/]+' };
  return new RegExp(`^${parts.map((part) => inWords[part[0]] ?? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('')}$`);
}
