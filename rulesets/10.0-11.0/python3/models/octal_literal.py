# hit: syntax-removed:python/octal-literal@11.0
MODE = 0755


# ok: syntax-removed
MODE_NEW = 0o755
