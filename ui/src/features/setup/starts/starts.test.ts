import { expect, it } from 'vitest';
import { readForm } from '../model/form';
import { startNames, starts } from '.';

it.each(startNames)(
  '%s is a file that the form can read, with a clause for every question that names one',
  (name) => {
    const { file, guidelines, rows } = starts[name];
    const form = readForm(file);
    expect(form?.questions.length).toBeGreaterThan(0);
    const clauses = [...guidelines.matchAll(/\{#([a-z-]+)\}/g)].map((match) => match[1]);
    for (const [, clause] of file.matchAll(/^ +clause: (\S+)/gm)) expect(clauses).toContain(clause);
    for (const input of form?.inputs ?? [])
      for (const row of rows) expect(row).toHaveProperty(input.from.replace('$.', ''));
  },
);
