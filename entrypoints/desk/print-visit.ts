/** Prints the sheet of a visit alone. A copy of it stands beside the page while it prints, so that nothing else takes room on the paper. */
export function printVisit(card: Element): void {
  const paper = card.querySelector('.visit-paper')?.cloneNode(true);
  if (!paper) return;
  document.body.append(paper);
  document.body.classList.add('prints-visit');
  window.print();
  document.body.classList.remove('prints-visit');
  paper.parentNode?.removeChild(paper);
}
