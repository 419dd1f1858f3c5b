import { readFile } from 'node:fs/promises';
import { ownRules, RuleFault, type OwnRules } from '../index.js';
import { MESSAGES, UsageFault } from './messages.js';

/** The rules of a JSON or YAML file. @throws UsageFault that names the rule. */
export async function loadRules(file: string): Promise<OwnRules> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageFault(MESSAGES.unreadableRules(file, (error as NodeJS.ErrnoException).code ?? ''));
  }
  const { parse, YAMLError } = await import('yaml');
  try {
    return ownRules(parse(text));
  } catch (error) {
    if (error instanceof RuleFault) throw new UsageFault(MESSAGES.badRules(file, error.message));
    if (error instanceof YAMLError) throw new UsageFault(MESSAGES.badRules(file, error.message.split('\n')[0]!));
    throw error;
  }
}
