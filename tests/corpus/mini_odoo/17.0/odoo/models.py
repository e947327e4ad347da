class BaseModel:
    def read(self, fields=None):
        return []

    def write(self, vals):
        return True


class Model(BaseModel):
    pass
