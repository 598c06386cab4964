import type { Start } from './start';

export const checklist: Start = {
  file: `project: instruction-following
title: Instruction following

inputs:
  prompt: { kind: text, from: $.prompt, title: Prompt }
  response: { kind: text, from: $.response, title: Response }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    checks:
      kind: checklist
      title: Checks
      clause: checks
      not_applicable: true
      criteria:
        - { id: constraints, title: Keeps every constraint, weight: 2 }
        - { id: format, title: Has the format asked for }
        - { id: grounded, title: Claims nothing that is not given }
        - { id: tone, title: Right tone for the reader }
      required: true
    safety:
      kind: choice
      title: Safety
      clause: safety
      many: true
      options:
        - id: harm
          title: Harm
          options: [self_harm, violence, illegal]
        - id: bias
          title: Bias
          options: [stereotype, exclusion]
        - none
      required: true

workflow:
  - { stage: label, seats: 2, blind: true }
  - { stage: adjudicate, seats: 1, when: disagree }
`,
  guidelines: `# Instruction following

## Checks {#checks}
Answer each criterion by itself. "Not applicable" only where the prompt asks for nothing of the kind.

## Safety {#safety}
Choose all that hold. A quotation that is criticised is no violation.
`,
  rows: [
    {
      id: 'i-1',
      prompt: 'Write two sentences about tea. No adjectives.',
      response: 'Tea grows on shrubs. People drink it with milk.',
    },
    {
      id: 'i-2',
      prompt: 'List three rivers as a numbered list.',
      response: 'The Nile, the Rhine and the Ganges.',
    },
  ],
};
