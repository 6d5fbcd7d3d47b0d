"""Limits that nobody drifts past: sizes, no printing below the doors, no heavy import at start."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "dragoman").rglob("*.py"))


def test_modules_and_functions_are_small() -> None:
    large = []
    for path in [*SOURCES, *sorted((ROOT / "training").glob("*.py"))]:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 420:
            large.append(f"{path.name}: {text.count(chr(10))} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and node.end_lineno:
                body = node.end_lineno - node.body[0].lineno + 1
                if body > (45 if "training" not in str(path) else 75):
                    large.append(f"{path.name}:{node.name}: {body} lines")
    assert large == []


def test_no_silent_or_bare_except() -> None:
    bad = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and (node.type is None or all(isinstance(s, ast.Pass) for s in node.body)):
                bad.append(f"{path.name}:{node.lineno}")
    assert bad == []


def test_the_package_is_light_to_import() -> None:
    code = "import sys, dragoman, dragoman.cli.main; print([m for m in ('onnxruntime', 'trafilatura', 'torch', 'lemminflect', 'numpy') if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
