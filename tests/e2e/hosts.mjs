// The hosts that docs/hosting.md tells of and that can run here: nginx and Caddy with the documented configuration,
// beside the plain server of `server.mjs`.
//
// The documented files are used as they are; only the port, the folder and the base path are put in, as the files
// themselves say.

import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const docs = new URL('../../docs/hosting/', import.meta.url);

/**
 * nginx and Caddy: `program` is where it is, or null; `encodings` are those of compressed copies that it sends; and
 * `start({ dist, base })` serves a folder as `serve` of `server.mjs` does.
 *
 * @type {{name: string, program: string | null, encodings: string[], start: (site: {dist: string, base: string}) =>
 *   Promise<{url: string, close: () => Promise<void>}>}[]}
 */
export const hosts = [
  {
    name: 'nginx',
    program: find('nginx'),
    encodings: ['gzip'],
    start: (site) =>
      started(site, {
        file: 'nginx.conf',
        root: ['root /var/www/juku;', (root) => `root ${root};`],
        listen: ['listen 80;', (port) => `listen 127.0.0.1:${port};`],
        below: [
          ['location / {', (base) => `location ${base} {`],
          [' /404.html;', (base) => ` ${base}404.html;`],
          ['location /zh/ {', (base) => `location ${base}zh/ {`],
          [' /zh/404.html;', (base) => ` ${base}zh/404.html;`],
        ],
        main: mainOfNginx,
        command: (main, folder) => [find('nginx'), '-p', folder, '-e', 'stderr', '-c', main],
      }),
  },
  {
    name: 'Caddy',
    program: find('caddy'),
    encodings: ['br', 'gzip'],
    start: (site) =>
      started(site, {
        file: 'Caddyfile',
        root: ['root * /var/www/juku\n', (root) => `root * ${root}\n`],
        listen: ['\njuku.example {', (port) => `\nhttp://127.0.0.1:${port} {`],
        below: [
          ['\thandle /* {', (base) => `\thandle ${base}* {`],
          [' /404.html\n', (base) => ` ${base}404.html\n`],
          ["path('/zh/*')", (base) => `path('${base}zh/*')`],
          [' /zh/404.html\n', (base) => ` ${base}zh/404.html\n`],
          ['# redir /drama /drama/', (base) => `redir ${base.slice(0, -1)} ${base}`],
        ],
        main: (_, site) => `{\n\tadmin off\n}\nimport ${site}\n`,
        command: (main) => [find('caddy'), 'run', '--adapter', 'caddyfile', '--config', main],
      }),
  },
];

/** Servers often lie where only root looks. */
function find(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/sbin'];
  const isProgram = (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return folders.map((folder) => join(folder, program)).find(isProgram) ?? null;
}

/** What /etc/nginx/nginx.conf is elsewhere, for a user who may be anybody. */
function mainOfNginx(folder, site) {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = kept.map((name) => `${name}_temp_path ${folder}/${name};`);
  // Started by root, it would else read as somebody who may not look into the folder.
  const user = process.getuid() === 0 ? 'user root;' : '';
  return `daemon off; pid ${folder}/pid; ${user} events {} http { access_log off; ${paths.join(' ')} include ${site}; }`;
}

async function started({ dist, base }, { file, root, listen, below, main, command }) {
  const folder = await mkdtemp(join(tmpdir(), 'juku-host-'));
  const port = await freePort();
  const inPlace = [
    [root[0], root[1](await rootWith(folder, await realpath(dist), base))],
    [listen[0], listen[1](port)],
    ...(base === '/' ? [] : below.map(([from, to]) => [from, to(base)])),
  ];
  let text = await readFile(new URL(file, docs), 'utf8');
  for (const [from, to] of inPlace) {
    if (text.split(from).length !== 2) throw new Error(`docs/hosting/${file} does not hold "${from.trim()}" once`);
    text = text.replace(from, () => to);
  }
  await writeFile(join(folder, file), text);
  await writeFile(join(folder, 'main'), main(folder, join(folder, file)));

  const [program, ...rest] = command(join(folder, 'main'), folder);
  // Caddy keeps its own things in these.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const child = spawn(program, rest, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece) => {
    said = (said + piece).slice(-4000);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; child.exitCode === null && tries < 300; tries += 1) {
    if (await answers(url)) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`${program} did not start with docs/hosting/${file}:\n${said}`);
}

/** A folder in which the site lies at its base path. */
async function rootWith(folder, dist, base) {
  if (base === '/') return dist;
  const root = join(folder, 'root');
  await mkdir(join(root, base, '..'), { recursive: true });
  await symlink(dist, join(root, base.slice(0, -1)));
  return root;
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

function answers(url) {
  return new Promise((resolve) => {
    get(url, (answer) => resolve(answer.resume() && true)).on('error', () => resolve(false));
  });
}
