/** Hints for the first visit of a screen, by the beginning of its address. One line each; more stands in help. */
export const hints: Readonly<Record<string, string>> = {
  '/': 'Ctrl + K finds any record, sentence, statute or screen. The ? key shows all keys.',
  '/records': 'Unsure what a question means? Press the ? beside it, or F1 while you answer it.',
  '/policy': 'Pick any sentence to see why it is here: the records behind it, the rule and the statute.',
  '/shine-the-light': 'Each year has a list of its own. Close a year when nothing is open, and it stays as it was.',
  '/requests': 'Each request has one next step, and the due dates that the law gives.',
  '/to-do': 'The list begins with what looks untrue. What you set aside comes back when the facts change.',
  '/history': 'Every change is here, and each can be taken back. You can also see the office as it was on a day.',
  '/map': 'Pick a box or a line to read what flows there. The table and the sentences below say the same in words.',
  '/vendors': 'Two answers decide most: does the company work only for you, and is that in writing?',
  '/grids': 'Go from cell to cell with the arrow keys. Enter opens the answers of a cell.',
  '/review': 'One card at a time: yes, changed, or gone. You can stop at any card and go on later.',
  '/evidence': 'Drop signed papers and pictures here. Each keeps a fingerprint that shows if it was changed.',
  '/spreadsheets': 'Fill in the workbook, bring it back, and see each change before it counts.',
  '/backups': 'A copy is made by itself each day. Make one elsewhere too, such as on a stick in a drawer.',
};
