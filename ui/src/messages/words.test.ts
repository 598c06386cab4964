import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { zhHans } from './zh-Hans';

const source = new URL('..', import.meta.url).pathname;

function componentFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return componentFiles(path);
    return entry.name.endsWith('.tsx') && !entry.name.endsWith('.test.tsx') ? [path] : [];
  });
}

/** Text between tags, and words in attributes that people read or hear. */
const literal = [
  />\s*([A-Z][a-z]+(?: [a-z]+)*)[.\s]*<\//g,
  /\b(?:title|aria-label|placeholder|label|alt)="([^"]*[a-z]{2}[^"]*)"/g,
];

describe('words', () => {
  it('stand in the message files only', () => {
    const found = componentFiles(source).flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return literal.flatMap((pattern) =>
        [...code.matchAll(pattern)].map((hit) => `${file.slice(source.length)}: ${hit[1]}`),
      );
    });
    // The name of an encoding is the same in every language.
    expect(found.filter((hit) => !hit.endsWith(': utf-8'))).toEqual([]);
  });

  it('are all translated', () => {
    const same: string[] = [];
    const walk = (first: object, second: object, path: string) => {
      for (const [key, value] of Object.entries(first)) {
        const other = (second as Record<string, unknown>)[key];
        if (typeof value === 'object') walk(value, other as object, `${path}${key}.`);
        else if (typeof value === 'string' && value === other && /[a-z]{3}/.test(value))
          same.push(path + key);
      }
    };
    walk(en, zhHans, '');
    // The product's name, and an example of the filter's syntax.
    expect(same.filter((key) => !['shell.product', 'tracker.filterPlaceholder'].includes(key))).toEqual([]);
  });
});
