import { describe, expect, it } from 'vitest';
import { nextStep, type Standing } from './nextStep';

const standing: Standing = {
  roles: ['manager'],
  installationOwner: false,
  state: 'open',
  states: { to_do: 5 },
  annotators: 2,
};

describe('the next step', () => {
  it('of a manager follows the set-up: import, invite, open', () => {
    expect(nextStep({ ...standing, states: {} })).toBe('import');
    expect(nextStep({ ...standing, annotators: 0 })).toBe('invite');
    expect(nextStep({ ...standing, state: 'paused' })).toBe('open');
  });

  it('is to answer what waits before anything else goes on', () => {
    expect(nextStep({ ...standing, openHolds: 3 })).toBe('holds');
  });

  it('of a reviewer is reviewing, of an annotator labelling', () => {
    expect(nextStep({ ...standing, roles: ['reviewer', 'annotator'] })).toBe('review');
    expect(nextStep({ ...standing, roles: ['annotator'] })).toBe('label');
  });

  it('of a finished project is the release, withdrawn items aside', () => {
    expect(nextStep({ ...standing, states: { done: 4, withdrawn: 1 } })).toBe('release');
  });

  it('of an annotator in a paused project is nothing', () => {
    expect(nextStep({ ...standing, roles: ['annotator'], state: 'paused' })).toBe('none');
  });
});
