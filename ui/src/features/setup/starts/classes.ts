import type { Start } from './start';

export const classes: Start = {
  file: `project: support-tickets
title: Support tickets

inputs:
  text: { kind: text, from: $.text, title: Ticket }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    topic:
      kind: choice
      title: Topic
      help: What the customer wants solved, not what they mention in passing.
      clause: topic
      options: [billing, delivery, account, product, other]
      required: true
    sentiment:
      kind: choice
      title: Sentiment
      clause: sentiment
      options: [negative, neutral, positive]
      required: true

workflow:
  - { stage: label, seats: 2, blind: true }
  - { stage: adjudicate, seats: 1, when: disagree }
`,
  guidelines: `# Support tickets

## Topic {#topic}
Choose what the customer wants solved. When a ticket names two topics, choose the one that must be solved first.

## Sentiment {#sentiment}
Judge the words, not the event: "my parcel is late, no hurry" is neutral.
`,
  rows: [
    { id: 't-1', text: 'I was charged twice in March. Please send the second amount back.' },
    { id: 't-2', text: 'Parcel arrived a day early and everything works. Thank you!' },
    { id: 't-3', text: 'I cannot sign in since the update, the code never arrives.' },
  ],
};
