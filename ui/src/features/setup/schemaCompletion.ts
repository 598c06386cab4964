import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { keysAt, type Schema, valuesAt } from './model/schema';
import { placeAt } from './model/yamlPlace';

/** Completes keys and values of a project file out of its JSON Schema. */
export function schemaCompletion(schema: Schema) {
  return (context: CompletionContext): CompletionResult | null => {
    const place = placeAt(context.state.doc.toString(), context.pos);
    const typed = context.pos > place.from;
    if (!typed && !context.explicit && place.writing === 'key') return null;
    const key = place.writing === 'key';
    const offers = key ? keysAt(schema, place.path, place.siblings) : valuesAt(schema, place.path);
    if (offers.length === 0) return null;
    return {
      from: place.from,
      options: offers.map((offer) => ({
        label: offer.text,
        apply: key ? `${offer.text}: ` : offer.text,
        info: offer.description,
        type: key ? 'property' : 'enum',
      })),
      validFor: /^[\w-]*$/,
    };
  };
}
