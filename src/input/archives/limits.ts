import { InputFault } from '../fault.js';

const MB = 2 ** 20;
const GB = 2 ** 30;

/**
 * What an archive, or a line of `solieu pipe`, may ask for. It is there to hold out against what is made to harm, and
 * lets through what people send; `--limits` sets it.
 */
export const LIMITS = {
  member: { value: 100 * MB, description: 'bytes of a member, unpacked' },
  total: { value: 10 * GB, description: 'bytes unpacked from one file, with all that is packed in it' },
  ratio: { value: 200, description: 'times that unpacking may make of a member, beyond its first MB' },
  depth: { value: 3, description: 'archives in one another' },
  members: { value: 100_000, description: 'members of one file, with those of archives in it' },
  line: { value: 64 * MB, description: 'bytes of a line of solieu pipe' },
} as const;

export type Limit = keyof typeof LIMITS;
export type Limits = Readonly<Record<Limit, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as Limit[];

/** Those that are bytes. */
const SIZES: readonly Limit[] = ['member', 'total', 'line'];

/** `100 MB`, `200` */
export function limitText(limit: Limit, value: number): string {
  if (!SIZES.includes(limit)) return String(value);
  const [size, unit] = value >= GB ? [value / GB, 'GB'] : value >= MB ? [value / MB, 'MB'] : [value, 'bytes'];
  return `${Number(size.toFixed(2))} ${unit}`;
}

/** Growth that is not asked about. */
const UNASKED = MB;

/** What one file has asked for so far. */
export class Budget {
  readonly #limits: Limits;
  #total = 0;
  #members = 0;

  constructor(limits: Partial<Limits> = {}) {
    const standard = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].value])) as Limits;
    this.#limits = { ...standard, ...limits };
  }

  get mostMembers(): number {
    return this.#limits.members;
  }

  /** @throws InputFault `beyond` */
  enter(depth: number): void {
    if (depth > this.#limits.depth) throw this.#beyond('depth');
  }

  /** One member more. @throws InputFault `beyond` */
  count(): void {
    if (++this.#members > this.#limits.members) throw this.#beyond('members');
  }

  /** `size` bytes more of anything. @throws InputFault `beyond` */
  spend(size: number): void {
    this.#total += size;
    if (this.#total > this.#limits.total) throw this.#beyond('total');
  }

  /** @throws InputFault `beyond` */
  compare(unpacked: number, packed: number): void {
    if (unpacked > UNASKED && unpacked > packed * this.#limits.ratio) throw this.#beyond('ratio');
  }

  /** `size` bytes of one member. @throws InputFault `beyond` */
  hold(size: number): void {
    if (size > this.#limits.member) throw this.#beyond('member');
  }

  /** `size` bytes of one line. @throws InputFault `beyond` */
  line(size: number): void {
    if (size > this.#limits.line) throw this.#beyond('line');
  }

  /** Nothing more is to be read. */
  get spent(): boolean {
    return this.#total > this.#limits.total || this.#members > this.#limits.members;
  }

  #beyond(limit: Limit): InputFault {
    const rest = this.spent ? '; the rest too' : '';
    return new InputFault('beyond', `${limit}: more than ${limitText(limit, this.#limits[limit])}${rest}`);
  }
}

/** How much a compressed stream has grown by unpacking. It is told when a member is read; what is passed over goes by. */
export class Growth {
  packed = 0;
  readonly #budget: Budget;
  #unpacked = 0;
  #from = 0;
  #isBeyond = false;
  /** Bytes of members that were left out for what they grew by. */
  #forgiven = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** @throws InputFault `beyond` the total */
  add(size: number): void {
    this.#unpacked += size;
    this.#budget.spend(size);
  }

  /** A member begins. */
  begin(): void {
    if (this.#isBeyond) this.#forgiven += this.#unpacked - this.#from;
    this.#isBeyond = false;
    this.#from = this.#unpacked;
  }

  /** @throws InputFault `beyond` all proportion */
  check(): void {
    this.#isBeyond = true;
    this.#budget.compare(this.#unpacked - this.#forgiven, this.packed);
    this.#isBeyond = false;
  }
}
