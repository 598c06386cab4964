import type { Start } from './start';

export const review: Start = {
  file: `project: llm-response-review
title: LLM response review

inputs:
  context: { kind: text, from: $.context, title: Context }
  query: { kind: text, from: $.query, title: Query }
  response: { kind: text, from: $.response, title: Response }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    relevance:
      kind: choice
      title: Relevance
      help: Does the response answer the query?
      clause: relevance
      options: [relevant, partial, irrelevant]
      required: true
    entities:
      kind: spans
      title: Entities
      of: response
      clause: entities
      labels: [ORG, METRIC, DATE]
    accuracy:
      kind: rating
      title: Accuracy
      clause: facts
      scale: 1..5
      anchors: { 1: Wrong, 3: Partly right, 5: Exact }
      none: [cannot_assess]
      cite: when <= 2
      required: true
    reason:
      kind: writing
      title: Reason
      when: accuracy <= 3
      min: 10

# The labels a model gave; people confirm or correct them.
predictions: { from: $.labels, model: $.model }

workflow:
  - { stage: label, seats: 2, blind: true }
  - { stage: adjudicate, seats: 1, when: always, skill: qa }
  - rule: { domain: [finance, technical], at_least: 1, skill: domain-expert, of: all }
`,
  guidelines: `# LLM response review

## Relevance {#relevance}
Relevant: everything asked is answered. Partial: something asked is missing. Irrelevant: another question is answered.

## Facts {#facts}
A number is right only with its unit and period. What the context does not say cannot be called right: cite this clause.

## Entities {#entities}
Mark names of organisations, reported metrics and dates in the response.
`,
  rows: [
    {
      id: 'row-1',
      domain: ['finance'],
      context: 'Revenue for 2019 was $1,496.5 million, compared with $1,202.9 million in 2018.',
      query: 'What was revenue in 2019?',
      response: 'Revenue was $1,496.5 million in 2019.',
      labels: { relevance: 'relevant', accuracy: 5 },
      model: 'm1',
    },
    {
      id: 'row-2',
      domain: ['general'],
      context: 'The museum opens at 10:00 on weekdays and at 11:00 on weekends.',
      query: 'When does the museum open on Sunday?',
      response: 'It opens at 10:00.',
      labels: { relevance: 'relevant', accuracy: 4 },
      model: 'm1',
    },
  ],
};
