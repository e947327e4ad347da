from . import sms
from . import phone
