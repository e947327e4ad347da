# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Home care',
    'version': '12.0.1.0.1',
    'author': 'Marlhaven Polyclinic, home care',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_base', 'project', 'hr_timesheet', 'sale_timesheet'],
    'data': ['views/project_task.xml'],
}
