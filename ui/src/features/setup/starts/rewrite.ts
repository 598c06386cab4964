import type { Start } from './start';

export const rewrite: Start = {
  file: `project: better-answers
title: Better answers

inputs:
  prompt: { kind: text, from: $.prompt, title: Prompt }
  draft: { kind: text, from: $.draft, title: Draft }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    needed:
      kind: choice
      title: Does the draft need changes?
      clause: needed
      options: [no, small, new]
      required: true
    text:
      kind: writing
      title: Your version
      clause: writing
      base: draft
      when: needed in [small, new]
      min: 1
      max: 4000

workflow:
  - { stage: label, seats: 1 }
  - { stage: adjudicate, seats: 1, when: "sample: 0.2" }
`,
  guidelines: `# Better answers

## When to change {#needed}
Leave a draft alone that you would be glad to receive.

## Writing {#writing}
Answer first, reasons after. Change no facts that are right.
`,
  rows: [
    {
      id: 'w-1',
      prompt: 'Explain compound interest to a child.',
      draft: 'It is interest on interest, which is a mathematical concept.',
    },
    {
      id: 'w-2',
      prompt: 'Say no to an invitation, kindly.',
      draft: 'I would love to but that weekend I am away. Have a great time!',
    },
  ],
};
