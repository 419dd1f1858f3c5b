import type { CommandDefinition, OptionDefinition } from '../definitions.js';
import { descriptionOf, parentsOf, takesFile, wordsBehind } from './words.js';

export function zsh(commands: readonly CommandDefinition[]): string {
  const quoted = (words: string) => words.replaceAll("'", `'\\''`);
  // [ ] : mean something in the specifications of _arguments.
  const plain = (words: string) => quoted(words.replace(/[[\]:\\]/g, '\\$&'));
  const specification = (option: OptionDefinition) => {
    const { names, description, value, choices, several } = option;
    const what = value === undefined ? '' : `:${plain(value)}:`;
    const words = choices?.map(plain).join(' ');
    const action =
      words === undefined
        ? takesFile(option)
          ? '_files'
          : ' '
        : several
          ? `_values -s , ${plain(value!)} ${words}`
          : `(${words})`;
    const tail = `[${plain(description)}]${what && `${what}${action}`}`;
    return names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}'${tail}'` : `'${names[0]}${tail}'`;
  };
  const cases = commands.map(({ name, options, argument }) => {
    const rest =
      argument && `'*:${plain(argument.name)}:${argument.choices ? `(${argument.choices.join(' ')})` : '_files'}'`;
    return `    '${name}') _arguments ${[...options.map(specification), rest].filter(Boolean).join(' \\\n      ')} ;;`;
  });
  const describe = (first: string) =>
    wordsBehind(commands, first)
      .map((word) => {
        const name = first ? `${first} ${word}` : word;
        return `'${plain(word)}:${quoted(descriptionOf(commands, name))}'`;
      })
      .join(' ');
  const parents = parentsOf(commands);
  const named = commands
    .filter(({ name }) => name)
    .map(({ name }) => {
      const count = name.split(' ').length;
      return `  if (( CURRENT > ${count + 1} )) && [[ "\${words[2,${count + 1}]}" == '${name}' ]]; then
    command='${name}' words=(solieu "\${(@)words[${count + 2},-1]}")
    (( CURRENT -= ${count} ))
  fi`;
    });
  return `#compdef solieu
# Completion of solieu in zsh: solieu completion zsh > a folder of $fpath/_solieu
_solieu() {
  local command=''
  local -a choices
${named.join('\n')}
  if [[ -z $command ]] && (( CURRENT == 2 )); then
    choices=(${describe('')})
    _describe command choices
  fi
${parents
  .map(
    (word) => `  if [[ -z $command && \${words[2]} == ${word} ]]; then
    choices=(${describe(word)})
    (( CURRENT == 3 )) && _describe command choices
    return
  fi`,
  )
  .join('\n')}
  case $command in
${cases.join('\n')}
  esac
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then _solieu "$@"; else compdef _solieu solieu; fi
`;
}
