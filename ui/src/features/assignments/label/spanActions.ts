import type { Region, SpansQuestion } from '~/api/types';
import { passageText } from '~/features/items/model';
import type { Messages } from '~/messages';
import { withoutLoose } from '~/surfaces/relations/model';
import { type CodePoints, codePoints } from '~/surfaces/spans/kernel/codePoints';
import { added, changed, collides, freeId, relabelled, takenOver, without } from '~/surfaces/spans/model';
import type { GhostRegion } from '~/surfaces/spans/work';
import { shortened } from '~/surfaces/summary';
import { type Content, withAnswer } from '../model/content';
import { ghostsOf, undecidedRegions } from '../model/ghosts';
import type { Session } from '../store/session';

/** What can be done with the spans of one question; every change is one named step. */
export function spanActions(
  session: Session,
  question: SpansQuestion,
  m: Messages,
  refuse: (why: string) => void,
) {
  const { assignment } = session;
  const answer = () => session.content().answers[question.id];
  const regions = (): readonly Region[] => {
    const now = answer();
    return now?.kind === 'spans' ? now.regions : [];
  };
  const ghosts = ghostsOf(assignment, question.id);
  const undecided = () => undecidedRegions(ghosts, session.content(), question.id);
  // The texts do not change while the item is open, and a list of 500 spans asks for each of them.
  const texts = new Map<number | null, CodePoints>();
  const textOf = ({ start, end, message = null }: Pick<Region, 'start' | 'end' | 'message'>) => {
    const known = texts.get(message) ?? codePoints(passageText(assignment.item, question.of, message));
    texts.set(message, known);
    return known.slice(start, end);
  };
  const brief = (region: Region) => shortened(textOf(region), 20);

  /** Sets the regions; links to regions that are gone go with them. */
  const withRegions = (content: Content, next: readonly Region[]): Content => {
    let result = withAnswer(content, question.id, { kind: 'spans', regions: next });
    for (const { question: other } of session.asked) {
      const links = result.answers[other.id];
      if (other.kind === 'relations' && other.of === question.id && links?.kind === 'relations')
        result = withAnswer(result, other.id, withoutLoose(links, next));
    }
    return result;
  };
  const set = (next: readonly Region[], name: string, merge?: string) =>
    session.change((content) => withRegions(content, next), name, merge);
  const fits = (region: Region) => {
    const free = question.overlap !== false || !collides(regions(), region);
    if (!free) refuse(m.labelling.overlapRefused);
    return free;
  };
  const find = (id: string | undefined) => regions().find((region) => region.id === id);
  const ghost = (key: string | undefined): GhostRegion | undefined =>
    undecided().find((one) => one.key === key);

  const accept = (key: string, label?: string): boolean => {
    const found = ghost(key);
    if (!found) return false;
    const own = takenOver(found.region, found.prediction, freeId(regions(), 'r'));
    const region = label === undefined ? own : { ...own, label };
    if (!fits(region)) return true;
    const name = label === undefined ? m.labelling.stepAccept : m.labelling.stepRelabel;
    set(added(regions(), region), name(brief(region)));
    session.set({ selected: region.id });
    return true;
  };

  return {
    regions,
    undecided,
    textOf,
    accept,
    find,
    ghost,
    /** Labels the marked text, else relabels the selected region or (deciding it) the selected prediction. */
    label(label: string): boolean {
      const { marked, selected } = session.state.get();
      session.set({ relabelling: false });
      if (marked && marked.input === question.of) {
        const { start, end, message } = marked;
        const region: Region = { id: freeId(regions(), 'r'), start, end, label, message };
        if (!fits(region)) return true;
        set(added(regions(), region), m.labelling.stepLabel(label, brief(region)));
        session.set({ marked: undefined, selected: region.id });
        return true;
      }
      const own = find(selected);
      if (own) {
        if (own.label !== label)
          set(relabelled(regions(), own.id, label), m.labelling.stepRelabel(brief(own)));
        return true;
      }
      const predicted = ghost(selected);
      return predicted ? accept(predicted.key, predicted.region.label === label ? undefined : label) : false;
    },
    remove(id: string): boolean {
      const predicted = ghost(id);
      if (predicted) {
        session.change(
          (content) => {
            const removed = { ...content, removed: [...content.removed, id] };
            // The last one taken away means: nothing to label. That is an answer, and it can be undone.
            const last = undecided().length === 1 && !content.answers[question.id];
            return last ? withAnswer(removed, question.id, { kind: 'spans', regions: [] }) : removed;
          },
          m.labelling.stepRemove(brief(predicted.region)),
        );
        return true;
      }
      const own = find(id);
      if (!own) return false;
      // An accepted prediction that is taken away is decided: it does not come back as a ghost.
      const { origin } = own;
      session.change(
        (content) => {
          const next = withRegions(content, without(regions(), id));
          return origin
            ? { ...next, removed: [...next.removed, `${origin.prediction}/${origin.region}`] }
            : next;
        },
        m.labelling.stepRemove(brief(own)),
      );
      session.set({ selected: undefined });
      return true;
    },
    move(id: string, start: number, end: number): boolean {
      const own = find(id);
      const predicted = own ? undefined : ghost(id);
      const region =
        own ?? (predicted && takenOver(predicted.region, predicted.prediction, freeId(regions(), 'r')));
      if (!region || (region.start === start && region.end === end)) return region !== undefined;
      const moved = { ...region, start, end };
      if (!fits(moved)) return true;
      const next = own ? changed(regions(), id, { start, end }) : added(regions(), moved);
      set(next, m.labelling.stepMove(brief(moved)), `move-${region.id}`);
      session.set({ selected: region.id });
      return true;
    },
    attribute(id: string, name: string, value: string | undefined) {
      const own = find(id);
      if (!own) return;
      const { [name]: _old, ...rest } = own.attributes ?? {};
      const attributes = value === undefined ? rest : { ...rest, [name]: value };
      set(changed(regions(), id, { attributes }), m.labelling.stepAnswer(name, value ?? ''));
    },
    sayNone() {
      const said = answer() !== undefined;
      session.answer(question.id, said ? undefined : { kind: 'spans', regions: [] }, m.labelling.noneHere);
    },
    /** Selects the next (1) or previous (-1) undecided prediction; with none left, the next of all. */
    step(by: 1 | -1) {
      const open = undecided();
      const among = (
        open.length > 0
          ? open.map((one) => ({ id: one.key, ...at(one.region) }))
          : regions().map((r) => ({ id: r.id, ...at(r) }))
      ).sort((a, b) => a.message - b.message || a.start - b.start);
      if (among.length === 0) return;
      const { selected } = session.state.get();
      const index = among.findIndex((one) => one.id === selected);
      const next =
        index === -1 ? (by === 1 ? 0 : among.length - 1) : (index + by + among.length) % among.length;
      session.set({ selected: among[next]?.id, marked: undefined });
    },
  };
}

export type SpanActions = ReturnType<typeof spanActions>;

const at = (region: Region) => ({ message: region.message ?? 0, start: region.start });
