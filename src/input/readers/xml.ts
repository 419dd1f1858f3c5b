import { SaxesParser } from 'saxes';

export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Deeper than any document. Libraries that keep what names mean look them up through all that is open. */
const DEEPEST = 2_000;

/**
 * Goes through an XML text. Entities are the five of XML and those by number; what a DTD declares is not known, and
 * nothing is fetched.
 *
 * @throws Error at the first fault, and at elements nested without end.
 */
export function parseXml(xml: string, { open, text, close }: XmlEvents): void {
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error('elements nested without end');
    open?.(name, attributes);
  });
  if (text) parser.on('text', text);
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(name);
  });
  parser.write(xml).close();
}

/** A part of a packed document, in the encoding that XML has without being told: that of its byte order mark. @throws as `parseXml` */
export function checkXml(part: Uint8Array): void {
  if (part.length > 0) parseXml(new TextDecoder(encodingOf(part)).decode(part), {});
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
