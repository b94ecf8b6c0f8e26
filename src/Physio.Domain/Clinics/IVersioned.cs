namespace Physio.Domain.Clinics;

/// <summary>A record that two people may edit: <see cref="Version"/> counts its changes and the later saver of an old version is refused.</summary>
public interface IVersioned
{
    long Version { get; }
}
