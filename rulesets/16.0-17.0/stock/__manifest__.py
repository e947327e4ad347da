{
    "name": "Transfers",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["stock"],
    "data": ["data/moves.xml"],
}
