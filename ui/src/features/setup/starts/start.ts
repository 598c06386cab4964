/** What a new project can begin from: its file, its guidelines and rows to look at. */
export interface Start {
  readonly file: string;
  readonly guidelines: string;
  readonly rows: readonly unknown[];
}
