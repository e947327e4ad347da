class BaseModel(metaclass=MetaModel):
    id = fields.Id()

    def create(self, vals_list):
        return self
