/** A paragraph as its reader found it → its text. Every reader but that of plain text passes its paragraphs through here. */
export function paragraph(text: string): string {
  return text;
}
