{
    'name': 'Rules of packages',
    'version': '12.0.1.0.0',
    'depends': ['base'],
    'external_dependencies': {
        'python': [
            'PIL',  # hit: dependency-renamed:PIL@13.0
            'Pillow',  # ok: dependency-renamed
            'yaml',  # hit: dependency-renamed:yaml@13.0
            'PyYAML',  # ok: dependency-renamed
            'dateutil',  # hit: dependency-renamed:dateutil@13.0
            'python-dateutil',  # ok: dependency-renamed
            'OpenSSL',  # hit: dependency-renamed:OpenSSL@13.0
            'pyOpenSSL',  # ok: dependency-renamed
            'serial',  # hit: dependency-renamed:serial@13.0
            'pyserial',  # ok: dependency-renamed
            'usb',  # hit: dependency-renamed:usb@13.0
            'pyusb',  # ok: dependency-renamed
            'ldap',  # hit: dependency-renamed:ldap@13.0
            'python-ldap',  # ok: dependency-renamed
            'stdnum',  # hit: dependency-renamed:stdnum@13.0
            'python-stdnum',  # ok: dependency-renamed
            'slugify',  # hit: dependency-renamed:slugify@13.0
            'python-slugify',  # ok: dependency-renamed
            'magic',  # hit: dependency-renamed:magic@13.0
            'python-magic',  # ok: dependency-renamed
            'cups',  # hit: dependency-renamed:cups@13.0
            'pycups',  # ok: dependency-renamed
            'facturx',  # hit: dependency-renamed:facturx@13.0
            'factur-x',  # ok: dependency-renamed
            'bs4',  # hit: dependency-renamed:bs4@13.0
            'beautifulsoup4',  # ok: dependency-renamed
            'Crypto',  # hit: dependency-renamed:Crypto@13.0
            'pycryptodome',  # ok: dependency-renamed
            'git',  # hit: dependency-renamed:git@13.0
            'GitPython',  # ok: dependency-renamed
            'github',  # hit: dependency-renamed:github@13.0
            'PyGithub',  # ok: dependency-renamed
            'jwt',  # hit: dependency-renamed:jwt@13.0
            'PyJWT',  # ok: dependency-renamed
            'barcode',  # hit: dependency-renamed:barcode@13.0
            'python-barcode',  # ok: dependency-renamed
            'docx',  # hit: dependency-renamed:docx@13.0
            'python-docx',  # ok: dependency-renamed
            'nacl',  # hit: dependency-renamed:nacl@13.0
            'PyNaCl',  # ok: dependency-renamed
            'sklearn',  # hit: dependency-renamed:sklearn@13.0
            'scikit-learn',  # ok: dependency-renamed
            'memcache',  # hit: dependency-renamed:memcache@13.0
            'python-memcached',  # ok: dependency-renamed
            'cv2',  # hit: dependency-renamed:cv2@13.0
            'opencv-python',  # ok: dependency-renamed
            'fitz',  # hit: dependency-renamed:fitz@13.0
            'PyMuPDF',  # ok: dependency-renamed
            'dns',  # hit: dependency-renamed:dns@13.0
            'dnspython',  # ok: dependency-renamed
            'telegram',  # hit: dependency-renamed:telegram@13.0
            'python-telegram-bot',  # ok: dependency-renamed
            'MySQLdb',  # hit: dependency-renamed:MySQLdb@13.0
            'mysqlclient',  # ok: dependency-renamed
        ],
        'bin': [
            'git',  # ok: dependency-renamed
        ],
    },
}
