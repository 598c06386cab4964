import type { Start } from './start';

export const rating: Start = {
  file: `project: answer-quality
title: Answer quality

inputs:
  question: { kind: text, from: $.question, title: Question }
  answer: { kind: text, from: $.answer, title: Answer }

rubric:
  version: 1
  guidelines: guidelines.md
  questions:
    correctness:
      kind: rating
      title: Correctness
      clause: correctness
      scale: 1..5
      anchors: { 1: Wrong, 3: Right with gaps, 5: Right }
      none: [cannot_assess]
      cite: when <= 2
      required: true
    completeness:
      kind: rating
      title: Completeness
      clause: completeness
      scale: 1..5
      anchors: { 1: Misses the point, 5: Nothing is missing }
      required: true
    style:
      kind: rating
      title: Style
      clause: style
      scale: 1..3
      anchors: { 1: Hard to read, 2: Good enough, 3: Clear }
    why:
      kind: writing
      title: Why
      help: What is wrong and what would be right.
      when: correctness <= 3 or completeness <= 2
      min: 20
      max: 1000

workflow:
  - { stage: label, seats: 3, blind: true }
  - { stage: adjudicate, seats: 1, when: disagree }
`,
  guidelines: `# Answer quality

## Correctness {#correctness}
Check every claim. One wrong claim that matters: at most 2.

## Completeness {#completeness}
Everything asked is answered. What was not asked does not count.

## Style {#style}
Short sentences, the answer first. Do not judge correctness here.
`,
  rows: [
    {
      id: 'a-1',
      question: 'Why is the sky blue?',
      answer: 'Air scatters short waves more than long ones, so blue light reaches us from all sides.',
    },
    { id: 'a-2', question: 'How many legs has a spider?', answer: 'A spider is an insect and has six legs.' },
  ],
};
