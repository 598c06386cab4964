import type { Start } from './start';

export const entities: Start = {
  file: `project: company-facts
title: Company facts

inputs:
  text: { kind: text, from: $.text, title: Report }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    entities:
      kind: spans
      title: Entities
      of: text
      clause: entities
      labels:
        - { id: ORG, title: Organisation }
        - { id: METRIC, title: Metric }
        - { id: AMOUNT, title: Amount }
        - { id: DATE, title: Date }
      by: word
      required: true
    reports:
      kind: relations
      title: Who reports what
      of: entities
      clause: relations
      types:
        - { id: reports, from: [ORG], to: [METRIC] }
        - { id: amounts_to, title: amounts to, from: [METRIC], to: [AMOUNT] }

workflow:
  - { stage: label, seats: 2, blind: true }
  - { stage: adjudicate, seats: 1, when: disagree }
`,
  guidelines: `# Company facts

## Entities {#entities}
Mark the whole name: "Acme Holdings Ltd", not "Acme". Articles stay outside. An amount includes its currency and unit.

## Relations {#relations}
Link an organisation to the metric it reports, and the metric to its amount, only where the sentence says so.
`,
  rows: [
    {
      id: 'f-1',
      text: 'Acme Holdings Ltd reported revenue of $1,496.5 million for 2019, up from $1,202.9 million.',
    },
    { id: 'f-2', text: 'In the first quarter of 2021 net income at Borealis fell to €12 million.' },
  ],
};
