"""Writes the table of all runs in RESULTS.md from their files: python training/table.py"""

import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = ['attribution', 'direct.attribution', 'indirect.attribution', 'exact.content', 'words.content']


def row(path):
    run = json.loads(path.read_text())
    s, scores = run['settings'], run['scores']
    teacher = Path(s['teacher']).stem if s['teacher'] else ''
    values = [f"{scores[c]['f1']:.1f}" for c in COLUMNS] + [f"{scores['speaker']['accuracy']:.1f}"]
    return [path.stem, s['encoder'], s['design'], teacher, f"{s['epochs']:g}", f"{run['parameters'] / 1e6:.1f}",
            f"{run['seconds'] / 60:.0f}", f"{run['heldOut']:.1f}" if run['heldOut'] else '', *values]


def main():
    head = ['run', 'encoder', 'design', 'teacher', 'epochs', 'M parameters', 'minutes', 'held out', 'attribution',
            'direct', 'indirect', 'exact content', 'content words', 'speaker']
    rows = [row(p) for p in sorted(HERE.glob('runs/*.json'))]
    lines = ['| ' + ' | '.join(cells) + ' |' for cells in [head, ['---'] * len(head), *rows]]
    page = HERE / 'RESULTS.md'
    text = page.read_text()
    before, rest = text.split('<!-- runs -->')
    page.write_text(f"{before}<!-- runs -->\n{chr(10).join(lines)}\n<!-- /runs -->{rest.split('<!-- /runs -->')[1]}")


if __name__ == '__main__':
    main()
