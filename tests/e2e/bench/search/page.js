// Measures in a page beside the files; `search.mjs` calls it.

/** A conversation with a worker: what is posted, and a promise of the next answer. */
class Conversation {
  #waiting = [];

  constructor(script, options) {
    this.worker = new Worker(script, options);
    this.worker.onmessage = ({ data }) => this.#waiting.shift()?.answered(data);
    this.worker.onerror = ({ message }) => this.#waiting.shift()?.failed(new Error(`${script}: ${message}`));
  }

  next(limit = 30_000) {
    return new Promise((answered, failed) => {
      const late = setTimeout(failed, limit, new Error('the worker does not answer'));
      const end = (how) => (what) => {
        clearTimeout(late);
        how(what);
      };
      this.#waiting.push({ answered: end(answered), failed: end(failed) });
    });
  }

  ask(question, limit) {
    const answer = this.next(limit);
    this.worker.postMessage(question);
    return answer;
  }

  end() {
    this.worker.terminate();
  }
}

const question = (text, number, wish = 'options') => JSON.stringify({ channel: 0, number, wish, text });
const firstTitle = (html) => html?.match(/\/title\/([^/]+)\//)?.[1];

/**
 * Asks the site's worker.
 *
 * @param {{script: string, isTimed: boolean, queries: string[], wish?: string}} what `isTimed` lets the worker measure
 *   itself; with the wish `page`, the queries are addresses below the base
 * @returns how long the first answer took and the last part of the index, and for each query the first id and the time
 */
async function ours({ script, isTimed, queries, wish }) {
  const began = performance.now();
  const worker = new Conversation(isTimed ? 'ours.js' : script, { name: script });
  const read = (answer) => (isTimed ? answer : { reply: answer });
  // The first text is empty: the worker listens from then on.
  await worker.next();
  const first = read(await worker.ask(question(queries[0], 0)));
  const firstAnswer = performance.now() - began;
  let { said, failure } = JSON.parse(first.reply);
  while (said?.includes('on their way')) ({ said, failure } = JSON.parse(read(await worker.next()).reply));
  if (failure) throw new Error(`the index does not arrive: ${JSON.stringify(failure)}`);
  const complete = performance.now() - began;
  let answers;
  // Once to warm up, then measured.
  for (let round = 0; round < 2; round += 1) {
    answers = [];
    for (const [at, query] of queries.entries()) {
      const asked = performance.now();
      const { reply, took } = read(await worker.ask(question(query, at + 1, wish)));
      const whole = performance.now() - asked;
      const { number, html } = JSON.parse(reply);
      if (number !== at + 1) throw new Error(`${query} got the answer to another question`);
      answers.push({ first: firstTitle(html), took: isTimed ? took : whole });
    }
  }
  worker.end();
  return { firstAnswer, complete, answers };
}

/**
 * Asks another library.
 *
 * @param {{settings: object, tables: object, queries: string[], warmUp: string[]}} what see `others.mjs`
 * @returns how long it took to prepare, and for each query the first id and the time
 */
async function others({ settings, tables, queries, warmUp }) {
  const quarter = 900_000;
  const worker = new Conversation('others.mjs', { type: 'module' });
  const documents = await (await fetch('documents.json')).json();
  const prepared = await worker.ask({ settings, documents, ...tables }, quarter);
  await worker.ask(warmUp, quarter);
  const answers = await worker.ask(queries, quarter);
  worker.end();
  return { prepared, answers };
}
