import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';

export type QuestionKind = 'choice' | 'rating' | 'checklist' | 'writing' | 'spans' | 'relations';
export type ReviewWhen = 'never' | 'disagree' | 'always';

export interface FormInput {
  readonly name: string;
  readonly kind: string;
  readonly from: string;
}
export interface FormQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly required: boolean;
  readonly many: boolean;
  /** Options, labels, criteria or kinds of link, by id. */
  readonly entries: readonly string[];
  readonly scale: string;
  readonly of: string;
  readonly when: string;
  readonly cite: string;
}

/** What the simple form knows of a project file; the file may say more. */
export interface Form {
  readonly project: string;
  readonly title: string;
  readonly due: string;
  readonly inputs: readonly FormInput[];
  readonly questions: readonly FormQuestion[];
  readonly seats: number;
  readonly review: ReviewWhen;
  readonly reviewSkill: string;
}

/** Under which name each kind of question keeps its entries. */
export const entriesKey: Record<QuestionKind, string | undefined> = {
  choice: 'options',
  checklist: 'criteria',
  spans: 'labels',
  relations: 'types',
  rating: undefined,
  writing: undefined,
};

type Plain = Record<string, unknown>;
const plain = (value: unknown): Plain =>
  typeof value === 'object' && value !== null ? (value as Plain) : {};
const word = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** Reads the file as a form; nothing when it is not YAML. */
export function readForm(text: string): Form | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const file = plain(document.toJS());
  const stages = (Array.isArray(file.workflow) ? file.workflow : []).map(plain);
  const reviewing = stages.find(
    (one) => word(one.when) !== '' || (one !== stages[0] && one.stage !== undefined),
  );
  return {
    project: word(file.project),
    title: word(file.title),
    due: word(file.due),
    inputs: Object.entries(plain(file.inputs)).map(([name, one]) => ({
      name,
      kind: word(plain(one).kind) || 'text',
      from: word(plain(one).from),
    })),
    questions: Object.entries(plain(plain(file.rubric).questions)).map(([id, one]) =>
      question(id, plain(one)),
    ),
    seats: Number(stages[0]?.seats ?? 1),
    review: reviewing ? (word(reviewing.when) === 'always' ? 'always' : 'disagree') : 'never',
    reviewSkill: word(reviewing?.skill),
  };
}

function question(id: string, one: Plain): FormQuestion {
  const kind = word(one.kind) as QuestionKind;
  const entries = one[entriesKey[kind] ?? ''];
  const { min, max } = plain(one.scale);
  return {
    id,
    kind,
    title: word(one.title),
    required: one.required === true,
    many: one.many === true,
    entries: (Array.isArray(entries) ? entries : []).map((entry) => word(plain(entry).id ?? entry)),
    scale: typeof one.scale === 'object' && one.scale !== null ? `${min}..${max}` : word(one.scale),
    of: word(one.of),
    when: word(one.when),
    cite: word(one.cite),
  };
}

/** Changes the file and gives its new text; comments and what the form does not know stay. */
export function edited(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  change(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Sets a value at a path; an empty one takes the key away. */
export function setAt(document: Document, path: readonly (string | number)[], value: unknown): void {
  if (value === '' || value === undefined || value === false) document.deleteIn(path);
  else document.setIn(path, typeof value === 'object' ? document.createNode(value) : value);
}

/** Renames a key of a mapping where it stands, so that the order remains. */
export function renameKey(document: Document, path: readonly string[], from: string, to: string): void {
  const map = document.getIn(path);
  if (!isMap(map) || map.has(to)) return;
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === from);
  if (pair && isScalar(pair.key)) pair.key.value = to;
}

/** Moves a key of a mapping one place up. */
export function moveKeyUp(document: Document, path: readonly string[], key: string): void {
  const map = document.getIn(path);
  if (!isMap(map)) return;
  const at = map.items.findIndex((one) => isScalar(one.key) && one.key.value === key);
  const [pair] = at > 0 ? map.items.splice(at, 1) : [];
  if (pair) map.items.splice(at - 1, 0, pair);
}

/** Sets the ids of a list of entries; entries that say more than their id keep what they say. */
export function setEntries(document: Document, path: readonly string[], ids: readonly string[]): void {
  const list = document.getIn(path);
  const known = isSeq(list) ? list.items : [];
  const idOf = (node: unknown) =>
    isMap(node) ? word(node.get('id')) : isScalar(node) ? word(node.value) : '';
  const nodes = ids.map((id) => known.find((node) => idOf(node) === id) ?? document.createNode(id));
  if (isSeq(list)) list.items = nodes;
  else document.setIn(path, document.createNode(ids, { flow: true }));
}

/** Sets seats and reviewing, keeping all else that the workflow says. */
export function setWorkflow(document: Document, form: Pick<Form, 'seats' | 'review' | 'reviewSkill'>): void {
  if (!isSeq(document.get('workflow')))
    document.set('workflow', document.createNode([{ stage: 'label', seats: 1, blind: true }]));
  document.setIn(['workflow', 0, 'seats'], form.seats);
  const workflow = document.get('workflow');
  if (!isSeq(workflow)) return;
  const at = workflow.items.findIndex((one, index) => index > 0 && isMap(one) && one.has('stage'));
  if (form.review === 'never') {
    if (at > 0) workflow.items.splice(at, 1);
    return;
  }
  const review = {
    stage: 'adjudicate',
    seats: 1,
    when: form.review,
    ...(form.reviewSkill ? { skill: form.reviewSkill } : {}),
  };
  if (at < 0) workflow.items.splice(1, 0, document.createNode(review));
  else {
    document.setIn(['workflow', at, 'when'], form.review);
    setAt(document, ['workflow', at, 'skill'], form.reviewSkill);
  }
}
