/** The part of JSON Schema that completion reads. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A step into a document: a key of a mapping, or `item` for any entry of a list. */
export type Step = string | { readonly item: true };

/** Something that may be written, with what it means. */
export interface Offer {
  readonly text: string;
  readonly description?: string;
}

/** The schemas that hold at a place, alternatives included. */
export function schemasAt(root: Schema, path: readonly Step[]): readonly Schema[] {
  let here = widened(root, root);
  for (const step of path)
    here = here.flatMap((schema) => below(schema, step)).flatMap((one) => widened(one, root));
  return here;
}

function below(schema: Schema, step: Step): readonly Schema[] {
  if (typeof step !== 'string') return schema.items ? [schema.items] : (schema.prefixItems ?? []);
  const named = schema.properties?.[step];
  if (named) return [named];
  const patterned = Object.entries(schema.patternProperties ?? {}).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(step),
  );
  if (patterned.length > 0) return patterned.map(([, one]) => one);
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

/** A schema with its references followed and its alternatives laid side by side. */
function widened(schema: Schema, root: Schema, depth = 0): readonly Schema[] {
  if (depth > 12) return [];
  const referred = schema.$ref ? resolve(schema.$ref, root) : undefined;
  const more = [
    ...(referred ? [referred] : []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
  ];
  return [schema, ...more.flatMap((one) => widened(one, root, depth + 1))];
}

function resolve(reference: string, root: Schema): Schema | undefined {
  const parts = reference.replace(/^#\/?/, '').split('/').filter(Boolean);
  let here: unknown = root;
  for (const part of parts) here = (here as Record<string, unknown> | undefined)?.[part];
  return here as Schema | undefined;
}

/** The keys that may stand in the mapping at a place, those already there left out. */
export function keysAt(root: Schema, path: readonly Step[], there: readonly string[]): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const schema of alternatives(root, path, there))
    for (const [key, one] of Object.entries(schema.properties ?? {}))
      if (!there.includes(key) && !offers.has(key))
        offers.set(key, { text: key, description: describe(one, root) });
  return [...offers.values()];
}

/** Leaves out alternatives that cannot hold, because they lack a key that is already there. */
function alternatives(root: Schema, path: readonly Step[], there: readonly string[]): readonly Schema[] {
  const all = schemasAt(root, path).filter((schema) => schema.properties);
  const fitting = all.filter((schema) => there.every((key) => key in (schema.properties ?? {})));
  return fitting.length > 0 ? fitting : all;
}

/** The values that may stand at a place. */
export function valuesAt(root: Schema, path: readonly Step[]): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const schema of schemasAt(root, path)) {
    const values =
      schema.const !== undefined
        ? [schema.const]
        : (schema.enum ?? (schema.type === 'boolean' ? [true, false] : []));
    for (const value of values)
      offers.set(String(value), { text: String(value), description: schema.description });
  }
  return [...offers.values()];
}

const describe = (schema: Schema, root: Schema): string | undefined =>
  widened(schema, root).find((one) => one.description)?.description;
