import type { Start } from './start';

export const errors: Start = {
  file: `project: translation-errors
title: Translation errors

inputs:
  source: { kind: text, from: $.source, title: Source, language: en }
  target: { kind: text, from: $.target, title: Translation, language: zh-Hans }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    errors:
      kind: spans
      title: Errors
      of: target
      clause: errors
      by: character
      labels:
        - id: accuracy
          title: Accuracy
          attributes: { severity: { options: [minor, major, critical], required: true } }
        - id: fluency
          title: Fluency
          attributes: { severity: { options: [minor, major, critical], required: true } }
        - id: terminology
          title: Terminology
          attributes: { severity: { options: [minor, major, critical], required: true } }
    overall:
      kind: rating
      title: Overall
      clause: overall
      scale: { min: 0, max: 100, step: 5 }
      required: true

workflow:
  - { stage: label, seats: 2, blind: true }
  - { stage: adjudicate, seats: 1, when: "sample: 0.1" }
`,
  guidelines: `# Translation errors

## Errors {#errors}
Mark the shortest stretch that must change. Major: the reader is misled. Critical: somebody may be harmed.

## Overall {#overall}
100 needs no change; below 50 it is quicker to translate anew.
`,
  rows: [
    { id: 'e-1', source: 'Take one tablet twice a day.', target: '每天服用两片。' },
    { id: 'e-2', source: 'The bank approved the loan.', target: '银行批准了这笔贷款。' },
  ],
};
