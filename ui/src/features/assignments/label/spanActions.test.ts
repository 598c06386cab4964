import { describe, expect, it } from 'vitest';
import type { Assignment, Rubric, SpansQuestion } from '~/api/types';
import { en } from '~/messages/en';
import { openSession } from '../store/session';
import { spanActions } from './spanActions';

const question: SpansQuestion = {
  id: 'entities',
  kind: 'spans',
  of: 'response',
  labels: [{ id: 'ORG' }, { id: 'DATE' }],
};
const rubric: Rubric = {
  version: 1,
  clauses: [],
  questions: [question, { id: 'links', kind: 'relations', of: 'entities', types: [{ id: 'near' }] }],
};
const text = '🎉 Acme paid in 2019';
const assignment: Assignment = {
  id: 'a1',
  stage: 'label',
  stage_kind: 'label',
  state: 'active',
  draft_revision: 0,
  rubric_version: 1,
  item: { id: 'i', key: 'row-1', inputs: { response: { kind: 'text', value: text } } },
  predictions: [
    {
      id: 'm',
      model: 'm1',
      answers: { entities: { kind: 'spans', regions: [{ id: 'p1', start: 2, end: 6, label: 'DATE' }] } },
    },
  ],
};

function setUp(of: SpansQuestion = question) {
  const session = openSession(assignment, { ...rubric, questions: [of, ...rubric.questions.slice(1)] });
  const refused: string[] = [];
  const actions = spanActions(session, of, en, (why) => refused.push(why));
  const mark = (start: number, end: number) =>
    session.set({ marked: { input: 'response', message: null, start, end }, selected: undefined });
  return { session, actions, mark, refused };
}

describe('labelling spans', () => {
  it('labels what is marked, counted in code points', () => {
    const { actions, mark } = setUp();
    mark(15, 19);
    expect(actions.label('DATE')).toBe(true);
    expect(actions.regions()).toMatchObject([{ start: 15, end: 19, label: 'DATE' }]);
    expect(actions.textOf({ start: 15, end: 19 })).toBe('2019');
    expect(actions.label('ORG')).toBe(true); // relabels the new one, which is selected
    expect(actions.regions()).toMatchObject([{ label: 'ORG' }]);
  });

  it('takes over a prediction with where it came from, also with another label or place', () => {
    for (const decide of ['accept', 'relabel', 'move'] as const) {
      const { session, actions } = setUp();
      session.set({ selected: 'm/p1' });
      if (decide === 'accept') actions.accept('m/p1');
      if (decide === 'relabel') actions.label('ORG');
      if (decide === 'move') actions.move('m/p1', 2, 11);
      expect(actions.regions(), decide).toMatchObject([{ origin: { prediction: 'm', region: 'p1' } }]);
      expect(actions.undecided(), decide).toHaveLength(0);
      session.undo();
      expect(actions.undecided(), decide).toHaveLength(1);
      expect(actions.regions(), decide).toHaveLength(0);
    }
  });

  it('removes a prediction for good, and the last one removed means nothing to label', () => {
    const { session, actions } = setUp();
    actions.remove('m/p1');
    expect(actions.undecided()).toHaveLength(0);
    expect(session.content().answers.entities).toEqual({ kind: 'spans', regions: [] });
    session.undo();
    expect(session.content().answers.entities).toBeUndefined();
  });

  it('does not show an accepted and then removed prediction again', () => {
    const { actions } = setUp();
    actions.accept('m/p1');
    actions.remove(actions.regions()[0]?.id ?? '');
    expect(actions.undecided()).toHaveLength(0);
  });

  it('takes the links of a removed span along, in one step', () => {
    const { session, actions, mark } = setUp();
    actions.accept('m/p1');
    mark(15, 19);
    actions.label('DATE');
    const [from, to] = actions.regions();
    session.answer(
      'links',
      { kind: 'relations', relations: [{ id: 'l1', from: from?.id ?? '', to: to?.id ?? '', type: 'near' }] },
      'link',
    );
    actions.remove(to?.id ?? '');
    expect(session.content().answers.links).toBeUndefined();
    session.undo();
    expect(session.content().answers.links).toMatchObject({ relations: [{ id: 'l1' }] });
  });

  it('refuses overlaps where the rubric does', () => {
    const { actions, mark, refused } = setUp({ ...question, overlap: false });
    actions.accept('m/p1');
    mark(4, 8);
    actions.label('ORG');
    expect(actions.regions()).toHaveLength(1);
    expect(refused).toEqual([en.labelling.overlapRefused]);
  });

  it('goes round the undecided ones first, then round all', () => {
    const { session, actions } = setUp();
    actions.step(1);
    expect(session.state.get().selected).toBe('m/p1');
    actions.accept('m/p1');
    actions.step(1);
    expect(session.state.get().selected).toBe(actions.regions()[0]?.id);
  });

  it('names every step for undo, back to the beginning', () => {
    const { session, actions, mark } = setUp();
    actions.accept('m/p1');
    mark(15, 19);
    actions.label('DATE');
    expect(session.undo()).toBe(en.labelling.stepLabel('DATE', '2019'));
    expect(session.undo()).toBe(en.labelling.stepAccept('Acme'));
    expect(session.undo()).toBeUndefined();
    expect(session.redo()).toBe(en.labelling.stepAccept('Acme'));
  });
});
