"""Hashes of lines as GitHub's code scanning makes them, written down from its description: of the
hundred characters from a line's start on, blanks left out, each as a digit in base 37."""
import collections

BLOCK = 100


def line_hashes(data):
    """{line: "hash:occurrence"} of a file's bytes."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    units, starts, fresh = [], [], True
    for char in text:
        if char in " \t":
            continue
        if fresh:
            starts.append(len(units))
        fresh = char == "\n"
        raw = char.encode("utf-16-le", "surrogatepass")
        units += [int.from_bytes(raw[i:i + 2], "little") for i in range(0, len(raw), 2)]
    if fresh:
        starts.append(len(units))
    units += [0xFFFF] + [0] * BLOCK
    seen, result = collections.Counter(), {}
    for number, start in enumerate(starts, 1):
        value = 0
        for unit in units[start:start + BLOCK]:
            value = (value * 37 + unit) % 2**64
        seen[value] += 1
        result[number] = f"{value:x}:{seen[value]}"
    return result
