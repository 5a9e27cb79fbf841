/** Whether something is being typed into a cell, which is in no workbook yet. */
export function isEditingCell(): boolean {
  const { activeElement } = document
  return activeElement instanceof HTMLInputElement && activeElement.closest('[role=grid]') !== null
}
