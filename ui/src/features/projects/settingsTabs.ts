/** The parts of a project's settings, as they stand in the address. */
export const settingsTabs = ['file', 'team', 'import', 'jobs', 'state'] as const;
export type SettingsTab = (typeof settingsTabs)[number];

/** Reads the part from an address; anything strange opens the first. */
export const settingsTab = (value: unknown): SettingsTab | undefined =>
  settingsTabs.find((tab) => tab === value);
