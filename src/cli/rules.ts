import { ownRules, RuleFault, type OwnRules } from '../index.js';
import { MESSAGES, UsageFault } from './messages.js';
import type { Process } from './process.js';
import { readYaml } from './yaml.js';

/** The rules of a JSON or YAML file. @throws UsageFault that names the rule. */
export async function loadRules(file: string, process: Process): Promise<OwnRules> {
  const value = await readYaml('--rules', file, process);
  try {
    return ownRules(value);
  } catch (error) {
    if (error instanceof RuleFault) throw new UsageFault(MESSAGES.badOwn('--rules', file, error.message));
    throw error;
  }
}
