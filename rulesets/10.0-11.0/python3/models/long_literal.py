# hit: syntax-removed:python/long-literal@11.0
BIG = 10L


# ok: syntax-removed
BIG_NEW = 10
