from . import calls
from . import formats
from . import qweb_assetsbundle
from . import qweb_fields
from . import related
from . import twins
from . import uses
