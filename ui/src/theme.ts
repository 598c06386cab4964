import {
  type CSSVariablesResolver,
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineColorsTuple,
  mergeMantineTheme,
} from '@mantine/core';
import { labelHueVariables } from '~/shared/hues';

/** The one accent: slate blue, for what acts. */
const slate: MantineColorsTuple = [
  '#eff3f9', '#dde5f0', '#bccbe1', '#97add0', '#7693c1', '#5d80b5', '#4a6fa8', '#3d5f95', '#334f7e', '#263e66',
]; // biome-ignore format: ten shades read best on one line

/** Neutral greys with a breath of the accent, from text to page. */
const dark: MantineColorsTuple = [
  '#e4e6ea', '#c3c8d0', '#a0a7b3', '#7d8592', '#565d69', '#3c424c', '#2a2e35', '#1d2025', '#17191d', '#121417',
]; // biome-ignore format: ten shades read best on one line

/** Gold is kept for gold items and proven quality. */
const gold: MantineColorsTuple = [
  '#fdf7e3', '#f8ecc5', '#efd88c', '#e6c351', '#dcb025', '#c99a12', '#a87f0a', '#856407', '#654c06', '#4a3704',
]; // biome-ignore format: ten shades read best on one line

const fonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", Ubuntu, Cantarell, "Helvetica Neue", Arial, sans-serif';

/** Mantine's tokens as Touchstone uses them: 4 px grid, radius 4, hairlines, no shadows, five text sizes. */
export const theme = createTheme({
  colors: { slate, gold, dark },
  primaryColor: 'slate',
  primaryShade: { light: 6, dark: 6 },
  fontFamily: fonts,
  headings: { fontFamily: fonts, fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.625', xl: '1.3' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: '0 2px 8px rgb(0 0 0 / 12%)', lg: '0 2px 8px rgb(0 0 0 / 12%)' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', comboboxProps: { transitionProps: { duration: 0 } } } },
    MultiSelect: { defaultProps: { size: 'xs', comboboxProps: { transitionProps: { duration: 0 } } } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    Badge: { defaultProps: { tt: 'none', fw: 500 } },
    SegmentedControl: {
      defaultProps: { withItemsBorders: false, transitionDuration: 0 },
      styles: { root: { background: 'var(--ts-hover)', border: '1px solid var(--ts-line)' } },
    },
    Modal: {
      defaultProps: {
        // Locking the scroll writes a style element, which the content security policy refuses; the page itself never scrolls.
        lockScroll: false,
        transitionProps: { duration: 100 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Drawer: {
      defaultProps: {
        lockScroll: false,
        transitionProps: { duration: 100 },
        overlayProps: { backgroundOpacity: 0.2 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, transitionProps: { duration: 80 }, withArrow: false } },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { transitionProps: { duration: 80 } } },
  },
});

/** The tokens our own style sheets use beside Mantine's; `--ts-` names are the only ones they may read. */
const tokens: CSSVariablesResolver = () => ({
  variables: { '--ts-rail': '52px', '--ts-top-line': '40px', '--ts-material-size': '1rem' },
  light: {
    // Mantine's own greys for these fall below a contrast of 4.5.
    '--mantine-color-dimmed': '#5a616c',
    '--mantine-color-placeholder': '#6a717c',
    '--ts-page': '#f3f4f6',
    '--ts-pane': '#fafafb',
    '--ts-paper': '#ffffff',
    '--ts-line': '#dcdfe4',
    '--ts-line-strong': '#b4bac4',
    '--ts-text': '#1b1e23',
    '--ts-quiet': '#5a616c',
    '--ts-hover': '#eceef2',
    '--ts-chosen': '#e1e9f4',
    '--ts-accent': '#3d5f95',
    '--ts-on-accent': '#ffffff',
    '--ts-gold': '#7a5c06',
    '--ts-refusal': '#b3261e',
    '--ts-refusal-soft': '#fbe9e7',
    '--ts-good': '#2b6a3f',
    '--ts-focus': '#3d6fbf',
    '--ts-marked': '#cfdcf2',
    ...labelHueVariables('light'),
  },
  dark: {
    '--mantine-color-body': '#17191d',
    '--mantine-color-dimmed': '#a0a7b3',
    '--mantine-color-placeholder': '#8b929e',
    '--ts-page': '#121417',
    '--ts-pane': '#17191d',
    '--ts-paper': '#1d2025',
    '--ts-line': '#2f343c',
    '--ts-line-strong': '#565d69',
    '--ts-text': '#e4e6ea',
    '--ts-quiet': '#a0a7b3',
    '--ts-hover': '#262a31',
    '--ts-chosen': '#263449',
    '--ts-accent': '#9db8e0',
    '--ts-on-accent': '#10151d',
    '--ts-gold': '#e6c351',
    '--ts-refusal': '#f2a29b',
    '--ts-refusal-soft': '#3a2220',
    '--ts-good': '#8fcea2',
    '--ts-focus': '#8fb4ee',
    '--ts-marked': '#34486a',
    ...labelHueVariables('dark'),
  },
});

/**
 * The theme's variables as a style sheet of the document. Mantine would write them into a style element, which the content
 * security policy (no inline style, trusted types) refuses; an adopted sheet is allowed and needs no nonce.
 */
export function adoptTheme(target: Document): void {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(merged);
  const own = tokens(merged);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    convertCssVariables(
      {
        variables: { ...base.variables, ...own.variables },
        light: { ...base.light, ...own.light },
        dark: { ...base.dark, ...own.dark },
      },
      ':root',
    ),
  );
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
