import type { CSSProperties } from 'react';

/** The colours of `app/styles/tokens.css`, repeated because a letter cannot link to a style sheet. */
export const mailColours = {
  light: {
    ground: '#f8f3e8',
    raised: '#fffdf7',
    text: '#17282a',
    soft: '#394846',
    line: '#ddd2bd',
    pine: '#0f514c',
    onPine: '#fffdf7',
    link: '#0c4d4a',
    bread: '#f0ae6c',
  },
  dark: {
    ground: '#131b1a',
    raised: '#1c2725',
    text: '#f4eee1',
    soft: '#bcc7bf',
    line: '#34423f',
    pine: '#93d2c1',
    onPine: '#06231f',
    link: '#a4dccd',
    bread: '#efb27a',
  },
} as const;

const { light, dark } = mailColours;
const fontFamily =
  "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Written on each element, because many mail programs read nothing else. */
export const mailStyle = {
  body: { margin: 0, padding: 0, backgroundColor: light.ground },
  preview: { display: 'none', maxHeight: 0, overflow: 'hidden', opacity: 0 },
  column: { width: '100%', maxWidth: '36rem', margin: '0 auto', textAlign: 'left' },
  wordmark: { fontFamily, fontSize: 20, fontWeight: 700, color: light.text, lineHeight: '32px' },
  markRoom: { width: 32, height: 32, backgroundColor: light.pine, borderRadius: 8, fontSize: 0 },
  markSeam: {
    width: 20,
    height: 20,
    marginLeft: 'auto',
    backgroundColor: light.ground,
    borderRadius: '0 8px 0 9px',
  },
  markLoaf: {
    width: 17,
    height: 17,
    marginLeft: 'auto',
    backgroundColor: light.bread,
    borderRadius: '0 8px 0 6px',
  },
  sheet: {
    backgroundColor: light.raised,
    border: `1px solid ${light.line}`,
    borderRadius: 14,
    padding: '28px 24px',
  },
  heading: {
    fontFamily,
    fontSize: 26,
    fontWeight: 700,
    lineHeight: '32px',
    letterSpacing: '-0.015em',
    color: light.text,
    margin: '0 0 16px',
  },
  paragraph: {
    fontFamily,
    fontSize: 17,
    lineHeight: '27px',
    color: light.text,
    margin: '0 0 16px',
    overflowWrap: 'anywhere',
  },
  button: {
    display: 'inline-block',
    boxSizing: 'border-box',
    minHeight: 48,
    padding: '12px 24px',
    fontFamily,
    fontSize: 17,
    fontWeight: 700,
    lineHeight: '24px',
    color: light.onPine,
    textDecoration: 'none',
  },
  buttonCell: { backgroundColor: light.pine, borderRadius: 14 },
  address: {
    fontFamily,
    fontSize: 14,
    lineHeight: '21px',
    color: light.soft,
    margin: '12px 0 20px',
    overflowWrap: 'anywhere',
    wordBreak: 'break-word',
  },
  link: { color: light.link },
  closing: {
    fontFamily,
    fontSize: 14,
    lineHeight: '21px',
    color: light.soft,
    margin: 0,
    padding: '20px 24px 32px',
  },
} as const satisfies Record<string, CSSProperties>;

/** The same letter after dark, for the mail programs that read style sheets. */
export const darkMailStyle = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .ground { background-color: ${dark.ground} !important; }
  .sheet { background-color: ${dark.raised} !important; border-color: ${dark.line} !important; }
  .text { color: ${dark.text} !important; }
  .soft { color: ${dark.soft} !important; }
  .link { color: ${dark.link} !important; }
  .pine { background-color: ${dark.pine} !important; }
  .on-pine { color: ${dark.onPine} !important; }
  .bread { background-color: ${dark.bread} !important; }
}`;
