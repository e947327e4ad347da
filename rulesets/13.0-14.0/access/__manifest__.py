{
    'name': 'Rules of access',
    'version': '13.0.1.0.0',
    'depends': ['base'],
    'data': ['security/ir.model.access.csv'],
}
