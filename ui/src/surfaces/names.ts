import type { Attribute, Option, Question } from '~/api/types';

/** What people see of a thing that may have no title of its own. */
export const titleOf = ({ id, title }: { readonly id: string; readonly title?: string | null }): string =>
  title || id;

/** A question's title; ids are written with underscores and hyphens, people read spaces. */
export const questionTitle = ({ id, title }: Question): string => {
  if (title) return title;
  const spaced = id.replace(/[_-]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** Attribute values come as ids or as options with titles. */
export const attributeOptions = ({ options }: Attribute): readonly Option[] =>
  options.map((option) => (typeof option === 'string' ? { id: option } : option));
