export interface Example {
  readonly command: string;
  readonly description: string;
}

/** The examples of the help; a test runs them all from the root of the repository. */
export const EXAMPLES: readonly Example[] = [
  { command: 'solieu fixtures/bao-cao-cum-thi-dua.txt', description: 'one report as CSV' },
  { command: 'solieu fixtures -o bang.csv', description: 'every report of a folder into one table' },
  {
    command: 'solieu fixtures -o bang.xlsx --headers vi --rate USD=25400',
    description: 'an Excel workbook with Vietnamese titles, and amounts in VND',
  },
  { command: 'solieu fixtures --excel -o bang.csv', description: 'CSV for a double click in a Vietnamese Excel' },
  { command: 'solieu fixtures -o tien.json --kind money,percent', description: 'amounts and shares only' },
  {
    command: 'cat fixtures/bao-cao-cum-thi-dua.txt | solieu -f ndjson --columns line,value,unit,text',
    description: 'a few columns, from a pipe',
  },
  {
    command: 'solieu --explain fixtures/bao-cao-cum-thi-dua.txt > bang.csv',
    description: 'why each number became a row or not',
  },
  { command: 'solieu show fixtures/nong-nghiep.txt', description: 'the report itself, its figures marked' },
  { command: 'solieu summary fixtures', description: 'totals and ranges by indicator over all reports' },
  {
    command: 'solieu codebook init fixtures -o book.yaml && solieu fixtures --codebook book.yaml > bang.csv',
    description: 'a column for each indicator that you follow',
  },
  {
    command: `echo '{"id":1,"text":"Mở 9 lớp."}' | solieu pipe --done`,
    description: 'a document a line in, a figure a line out, for programs that drive it',
  },
  { command: 'solieu formats', description: 'what is read and written' },
  {
    command: 'solieu schema > figure.schema.json',
    description: 'the JSON Schema of a row, for a program to check with',
  },
  {
    command: 'solieu completion bash > solieu.bash',
    description: 'completion of what is typed: put "source solieu.bash" into ~/.bashrc',
  },
  { command: 'solieu man > solieu.1', description: 'the manual, to read with man ./solieu.1' },
];
