import type { Start } from './start';

export const empty: Start = {
  file: `project: my-project

inputs:
  text: { kind: text, from: $.text }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    answer: { kind: choice, options: [yes, no], required: true }

workflow:
  - { stage: label, seats: 1 }
`,
  guidelines: '# Guidelines\n',
  rows: [{ id: '1', text: 'A first text.' }],
};
