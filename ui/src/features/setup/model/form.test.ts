import { describe, expect, it } from 'vitest';
import { edited, moveKeyUp, readForm, renameKey, setAt, setEntries, setWorkflow } from './form';

const file = `# kept in git
project: rows
inputs:
  text: { kind: text, from: $.text } # the passage
rubric:
  version: 1
  questions:
    topic:
      kind: choice
      options: [sport, { id: money, title: Money matters }]
    accuracy: { kind: rating, scale: 1..5, cite: when <= 2 }
workflow:
  - { stage: label, seats: 2, blind: true, lease: 45m }
  - rule: { domain: [finance], at_least: 1, skill: domain-expert, of: all }
`;

describe('the form of a project file', () => {
  it('reads what it knows', () => {
    const form = readForm(file);
    expect(form?.inputs).toEqual([{ name: 'text', kind: 'text', from: '$.text' }]);
    expect(form?.questions.map((one) => [one.id, one.entries, one.scale, one.cite])).toEqual([
      ['topic', ['sport', 'money'], '', ''],
      ['accuracy', [], '1..5', 'when <= 2'],
    ]);
    expect([form?.seats, form?.review]).toEqual([2, 'never']);
  });

  it('changes one thing and keeps comments and all else', () => {
    const next = edited(file, (document) => setAt(document, ['title'], 'Rows of text'));
    expect(next).toContain('# kept in git');
    expect(next).toContain('# the passage');
    expect(next).toContain('lease: 45m');
    expect(readForm(next)?.title).toBe('Rows of text');
  });

  it('keeps what an option says when another is added', () => {
    const path = ['rubric', 'questions', 'topic', 'options'];
    const next = edited(file, (document) => setEntries(document, path, ['money', 'weather']));
    expect(next).toContain('title: Money matters');
    expect(readForm(next)?.questions[0]?.entries).toEqual(['money', 'weather']);
  });

  it('puts a review stage behind labelling and takes it away again, rules untouched', () => {
    const reviewed = edited(file, (d) => setWorkflow(d, { seats: 3, review: 'disagree', reviewSkill: 'qa' }));
    expect(readForm(reviewed)).toMatchObject({ seats: 3, review: 'disagree', reviewSkill: 'qa' });
    expect(reviewed).toContain('at_least: 1');
    const without = edited(reviewed, (d) => setWorkflow(d, { seats: 3, review: 'never', reviewSkill: '' }));
    expect(readForm(without)?.review).toBe('never');
    expect(without).toContain('at_least: 1');
  });

  it('renames and moves questions in place', () => {
    const next = edited(file, (document) => {
      renameKey(document, ['rubric', 'questions'], 'accuracy', 'truth');
      moveKeyUp(document, ['rubric', 'questions'], 'truth');
    });
    expect(readForm(next)?.questions.map((one) => one.id)).toEqual(['truth', 'topic']);
  });

  it('leaves a file alone that is not YAML', () => {
    expect(edited('a: [', (document) => setAt(document, ['b'], 1))).toBe('a: [');
  });
});
