/** The shapes of the API, by room. */
export type * from './types/answers';
export type * from './types/people';
export type * from './types/projects';
export type * from './types/questions';
export type * from './types/work';
