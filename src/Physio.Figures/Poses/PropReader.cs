namespace Physio.Figures.Poses;

/// <summary>Reads one piece of equipment.</summary>
internal static class PropReader
{
    public static Prop? Read(JsonFields fields)
    {
        Prop? prop = fields.Text("kind", required: true) switch
        {
            null => null,
            "wall" => new Prop.Wall(X(fields), Size(fields, "z", 70), Size(fields, "h", 178)),
            "chair" => new Prop.Chair(
                X(fields), fields.Number("dir", -1, 1) is < 0 ? -1 : 1, Size(fields, "d", 42), Size(fields, "w", 21), Size(fields, "h", 44), Size(fields, "bh", 42)),
            "bench" => new Prop.Bench(X(fields), Size(fields, "d", 34), Size(fields, "w", 45), Size(fields, "h", 40)),
            "roller" => new Prop.Roller(X(fields), Size(fields, "r", 7.5), Size(fields, "w", 24)),
            "pillow" => new Prop.Pillow(X(fields), Size(fields, "l", 30), Size(fields, "h", 6), Size(fields, "w", 20), Place(fields, "y"), Place(fields, "z")),
            var unknown => Unknown(fields, unknown),
        };
        var inFront = fields.Flag("front") ?? false;
        if (prop is not null)
        {
            fields.Done();
        }

        return prop is null ? null : prop with { InFront = inFront };
    }

    private static double X(JsonFields fields) => fields.Number("x", -PoseReader.FarthestCm, PoseReader.FarthestCm, required: true) ?? 0;

    private static double Place(JsonFields fields, string name) => fields.Number(name, -100, 100) ?? 0;

    private static double Size(JsonFields fields, string name, double usual) => fields.Number(name, 1, 200) ?? usual;

    private static Prop? Unknown(JsonFields fields, string kind)
    {
        fields.Wrong("kind", $"knows no “{kind}”; there are wall, chair, bench, roller and pillow.");
        return null;
    }
}
