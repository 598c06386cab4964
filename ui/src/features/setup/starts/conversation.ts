import type { Start } from './start';

export const conversation: Start = {
  file: `project: assistant-dialogues
title: Assistant dialogues

inputs:
  dialogue: { kind: conversation, from: $.messages, title: Dialogue }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    intent:
      kind: choice
      title: What the user wants
      clause: intent
      options: [information, task, chat, complaint]
      required: true
    passages:
      kind: spans
      title: Passages that matter
      of: dialogue
      clause: passages
      labels: [good, wrong, unsafe]
    helpful:
      kind: rating
      title: Helpful as a whole
      clause: helpful
      scale: 1..5
      anchors: { 1: Not at all, 5: Very }
      required: true

workflow:
  - { stage: label, seats: 2, blind: true }
  - { stage: adjudicate, seats: 1, when: disagree }
`,
  guidelines: `# Assistant dialogues

## Intent {#intent}
What the user wants in the last turn.

## Passages {#passages}
Mark only what the assistant says.

## Helpful {#helpful}
Would the user have to ask again?
`,
  rows: [
    {
      id: 'd-1',
      messages: [
        { role: 'user', content: 'How do I boil an egg?' },
        { role: 'assistant', content: 'Seven minutes in boiling water, then cold water at once.' },
        { role: 'user', content: 'And soft?' },
        { role: 'assistant', content: 'Five minutes.' },
      ],
    },
  ],
};
