// Installs the packages when package-lock.json changed and builds dist/ when a source did; otherwise says nothing and ends.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const notSources = new Set(['node_modules', 'dist', 'target', '.vite', 'pom.xml']);

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (notSources.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(here.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function unchanged(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

function npm(...words) {
  execFileSync('npm', [...words, '--no-fund', '--no-audit'], { cwd: here, stdio: 'inherit' });
}

const lock = join(here, 'package-lock.json');
const packages = hashOf([lock]);
const installed = join(here, 'node_modules', '.installed');
if (!unchanged(installed, packages)) {
  npm('ci');
  writeFileSync(installed, packages);
}

// The stamp lies outside dist/, because everything in dist/ is served.
const sources = hashOf([...filesUnder(here)]);
const built = join(here, 'target', 'pages-built-from');
if (!unchanged(built, sources) || !existsSync(join(here, 'dist', 'index.html'))) {
  rmSync(built, { force: true });
  execFileSync('npm', ['run', 'build'], { cwd: here, stdio: 'inherit' });
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, sources);
}
