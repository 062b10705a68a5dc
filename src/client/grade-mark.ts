import { gradeShape } from '../format/grade-shape.ts';
import { formatGrade } from '../format/grade.ts';
import type { Grade } from '../schema/grade.ts';
import { createElement } from './create-element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draw a grade as `GradeMark` does on the server: its word with its shape. */
export function gradeMark(grade: Grade): HTMLElement {
  const shape = document.createElementNS(SVG, 'svg');
  shape.setAttribute('viewBox', '0 0 16 16');
  shape.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', gradeShape(grade));
  path.setAttribute('fill-rule', 'evenodd');
  shape.append(path);
  const mark = createElement('span', { className: 'grade' }, shape, formatGrade(grade));
  mark.dataset.grade = grade;
  return mark;
}
