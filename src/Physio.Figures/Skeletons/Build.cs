namespace Physio.Figures.Skeletons;

/// <summary>The flesh on the bones: how wide and deep the trunk and how thick the limbs are. The bones are the same for all.</summary>
public sealed class Build
{
    public const string StandardName = "standard", BroadName = "broad", EarlyPregnantName = "early-pregnant", PregnantName = "pregnant";

    public static readonly Build Standard = new(StandardName, TorsoStation.Standard, 1);

    /// <summary>A broader person: waist, belly and limbs.</summary>
    public static readonly Build Broad = new(
        BroadName,
        Shaped((1, 1.04, 1.04, 0), (2, 1.06, 1.08, 0.3), (3, 1.12, 1.16, 0.8), (4, 1.2, 1.24, 1.4), (5, 1.24, 1.28, 1.6), (6, 1.2, 1.22, 1.2), (7, 1.12, 1.12, 0.6), (8, 1.06, 1.06, 0.2)),
        1.08);

    /// <summary>The first third of a pregnancy, for what is done lying on the back.</summary>
    public static readonly Build EarlyPregnant = new(
        EarlyPregnantName,
        Shaped((3, 1.02, 1.1, 0.8), (4, 1.03, 1.2, 1.8), (5, 1.04, 1.22, 1.9), (6, 1.03, 1.12, 1.0)),
        1);

    /// <summary>The last third of a pregnancy: the belly in front of the lumbar spine.</summary>
    public static readonly Build Pregnant = new(
        PregnantName,
        Shaped((2, 1.03, 1.08, 0.8), (3, 1.06, 1.34, 3.4), (4, 1.1, 1.62, 6.2), (5, 1.14, 1.7, 6.8), (6, 1.1, 1.48, 4.8), (7, 1.03, 1.16, 1.6)),
        1.02);

    private Build(string name, IReadOnlyList<TorsoStation> stations, double limbs) =>
        (Name, Stations, Limbs) = (name, stations, limbs);

    public static IReadOnlyList<Build> All { get; } = [Standard, Broad, EarlyPregnant, Pregnant];

    public string Name { get; }

    internal IReadOnlyList<TorsoStation> Stations { get; }

    /// <summary>Factor on every radius of arms and legs.</summary>
    internal double Limbs { get; }

    public static Build? Find(string name) => All.FirstOrDefault(build => build.Name == name);

    private static TorsoStation[] Shaped(params (int Station, double Width, double Depth, double Forward)[] changes)
    {
        var stations = TorsoStation.Standard.ToArray();
        foreach (var (i, width, depth, forward) in changes)
        {
            var station = stations[i];
            stations[i] = station with
            {
                HalfWidth = station.HalfWidth * width,
                HalfDepth = station.HalfDepth * depth,
                Forward = station.Forward + forward,
            };
        }

        return stations;
    }
}
